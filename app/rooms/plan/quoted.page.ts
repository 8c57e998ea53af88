// A title inside a sentence: guillemets of its own become the inner ones, since « … » does not hold « … ».
export const quoted = (title: string) => title.replace(/«[\s\u00a0\u202f]*/g, '“').replace(/[\s\u00a0\u202f]*»/g, '”')
