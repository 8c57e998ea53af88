// Whose page a link to a network leads to; a post, a share button or a policy is nobody's.
import { expect, test } from 'vitest'
import { networkOf, profileOf } from './networks.ts'

test('a profile is known however its address is written', () => {
  const handles = ['https://www.facebook.com/MenuiserieLenoir/', 'https://fr-fr.facebook.com/pages/Lenoir/123456', 'https://fr.linkedin.com/company/lenoir', 'https://www.youtube.com/@lenoir', 'https://x.com/lenoir?lang=fr', 'https://www.tiktok.com/@lenoir']
    .map((url) => profileOf(url)?.handle)
  expect(handles).toEqual(['menuiserielenoir', 'lenoir', 'lenoir', 'lenoir', 'lenoir', 'lenoir'])
  expect(profileOf('https://www.facebook.com/profile.php?id=100012')).toMatchObject({ handle: '100012', kind: 'number' })
  expect(profileOf('https://www.youtube.com/channel/UCabc')).toMatchObject({ handle: 'ucabc', kind: 'number' })
})

test('shares, posts, films and front pages are no profile', () => {
  for (const url of [
    'https://www.facebook.com/sharer/sharer.php?u=a', 'https://twitter.com/intent/tweet?text=a', 'https://www.youtube.com/watch?v=abc', 'https://www.instagram.com/p/Cabc/', 'https://www.facebook.com/', 'https://policies.example/facebook',
    'https://www.facebook.com/lenoir/posts/12', 'https://x.com/lenoir/status/1', 'https://www.facebook.com/privacy/policy', 'https://www.linkedin.com/shareArticle?url=a',
  ]) expect(profileOf(url), url).toBeNull()
  expect(networkOf('https://netflix.com/fr')).toBeNull()
})
