// The two screens the probe looks with: a desk, and a telephone of 360 pixels.
export type DeviceName = 'desktop' | 'phone'

// The user agents Chromium itself sends since it says no more of the machine ("user-agent reduction").
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0'

export const DEVICES = {
  desktop: { viewport: { width: 1280, height: 800 }, agent: `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Safari/537.36` },
  phone: {
    viewport: { width: 360, height: 800 }, screen: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true,
    agent: `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Mobile Safari/537.36`,
  },
} satisfies Record<DeviceName, object>
