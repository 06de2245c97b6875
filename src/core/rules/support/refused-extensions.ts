/**
 * Extensions that mail servers and mail programs commonly refuse or hide, because opening such a file runs something: the
 * documented lists of Exchange, Outlook and the large webmails have these in common.
 */
const EXTENSIONS =
  'ade adp app appx appxbundle application apk bas bat cab chm cmd cnt com cpl crt csh der diagcab dll dmg ex exe fxp gadget grp ' +
  'hlp hpj hta htc img inf ins iso isp its jar jnlp job js jse ksh lib lnk mad maf mag mam maq mar mas mat mau mav maw mcf mda ' +
  'mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msi msix msp mst msu nsh ops osd pcd pif pl plg prf prg printerexport ps1 ps1xml ' +
  'ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 pst py pyc pyw reg scf scr sct settingcontent-ms sh shb shs sys theme tmp url vb vbe vbp vbs ' +
  'vhd vhdx vsmacros vsw vxd webpnp website ws wsc wsf wsh xbap xll xnk';

export const REFUSED_EXTENSIONS: ReadonlySet<string> = new Set(EXTENSIONS.split(' '));
