/**
 * Domains where anybody gets a mailbox: they say nothing about the firm behind an address, so no account is ever
 * recognized by one.
 */
const SHARED = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com icloud.com me.com mac.com aol.com ' +
    'aim.com yahoo.com ymail.com rocketmail.com proton.me protonmail.com pm.me tutanota.com tuta.io hey.com ' +
    'fastmail.com fastmail.fm zoho.com zohomail.com mail.com email.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de ' +
    't-online.de freenet.de arcor.de posteo.de mailbox.org bluewin.ch laposte.net orange.fr wanadoo.fr free.fr sfr.fr ' +
    'neuf.fr libero.it virgilio.it tin.it alice.it terra.es telefonica.net ziggo.nl kpnmail.nl xs4all.nl telenet.be ' +
    'skynet.be btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com comcast.net verizon.net att.net ' +
    'sbcglobal.net bellsouth.net cox.net charter.net earthlink.net shaw.ca rogers.com sympatico.ca bigpond.com ' +
    'optusnet.com.au xtra.co.nz uol.com.br bol.com.br terra.com.br mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ' +
    'ya.ru rambler.ru ukr.net seznam.cz wp.pl o2.pl onet.pl interia.pl abv.bg naver.com daum.net hanmail.net kakao.com ' +
    'nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com caramail.com rediffmail.com qq.com vip.qq.com ' +
    'foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com 139.com 189.cn wo.cn sina.com sina.cn ' +
    'vip.sina.com sohu.com tom.com 21cn.com aliyun.com 263.net pchome.com.tw seed.net.tw hinet.net netvigator.com ' +
    'singnet.com.sg'
  ).split(' '),
)

const SHARED_BRANDS = new Set(['yahoo', 'hotmail', 'outlook', 'live', 'gmx', 'yandex', 'aol'])

export function isSharedDomain(domain: string): boolean {
  if (SHARED.has(domain)) return true
  // yahoo.co.uk, hotmail.fr, live.nl: the brand before a country's ending.
  const [brand, ...ending] = domain.split('.')
  return SHARED_BRANDS.has(brand ?? '') && ending.length <= 2 && ending.every((label) => label.length <= 3)
}
