/** How a browser is told that the closed internet is all there is. */

export interface Ports {
  proxyPort: number;
}

/** Arguments for Chromium: every host goes through the proxy, loopback too, and its certificate is taken. */
export const chromiumArgs = ({ proxyPort }: Ports): string[] => [
  `--proxy-server=http://127.0.0.1:${proxyPort}`,
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
  '--disable-quic',
];

/** The same without the proxy: every name resolves to the TLS server. Plain http pages are out of reach this way. */
export const chromiumResolverArgs = (tlsPort: number): string[] => [
  `--host-resolver-rules=MAP * 127.0.0.1:${tlsPort}`,
  '--ignore-certificate-errors',
  '--disable-quic',
];

/** Preferences for Firefox; it is started with `acceptInsecureCerts: true` besides. */
export const firefoxPrefs = ({ proxyPort }: Ports): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  // The stored hosts are real ones, some on the list that allows no exception.
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  // What Firefox would ask for by itself.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
});
