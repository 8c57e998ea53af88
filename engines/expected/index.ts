// Expected against actual: the line to follow, the state of the course, the chance of arriving.
export { followCourse, type Course, type CoursePoint, type CourseState, type DailyCount } from './expected.ts'
export { expectedBy, type Target } from './target.ts'
export { formatTenths, tenths } from './tenths.ts'
