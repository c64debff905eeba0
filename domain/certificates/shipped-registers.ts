/** Hosts of the registers named by the extension's own schemes; a test compares them with `packs/base/schemes.json`. */
export const shippedRegisters: readonly string[] = [
  'apps.fcc.gov',
  'civil.bsmi.gov.tw',
  'cx.cnca.cn',
  'ec.europa.eu',
  'echa.europa.eu',
  'eprel.ec.europa.eu',
  'equipment.erac.gov.au',
  'fccid.io',
  'lucid.verpackungsregister.org',
  'nccmember.ncc.gov.tw',
  'productiq.ulprospector.com',
  'pub.fsa.gov.ru',
  'ramuk.intertekconnect.com',
  'registro.inmetro.gov.br',
  'saber.sa',
  'search.fsc.org',
  'sistemas.anatel.gov.br',
  'sms-sgs.ic.gc.ca',
  'syderep.ademe.fr',
  'webgate.ec.europa.eu',
  'www.accessdata.fda.gov',
  'www.cpsc.gov',
  'www.crsbis.in',
  'www.ear-system.de',
  'www.gov.uk',
  'www.manakonline.in',
  'www.meti.go.jp',
  'www.oeko-tex.com',
  'www.regulations.doe.gov',
  'www.rra.go.kr',
  'www.safetykorea.kr',
  'www.tele.soumu.go.jp',
  'ythzxfw.miit.gov.cn',
];

const known: ReadonlySet<string> = new Set(shippedRegisters);

/** Whether the extension itself names this host for looking up numbers. */
export function isShippedRegister(host: string): boolean {
  return known.has(host);
}
