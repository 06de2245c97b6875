import path from 'node:path';
import { launchChromium } from '/work/main/test/e2e/support/browser';
import { serveFolder } from '/work/main/test/e2e/support/serve';
void (async () => {
const s = await serveFolder('/work/main/dist/web'); const b = await launchChromium();
const p = await b.newPage({viewport:{width:1280,height:860}});
p.on('console',m=>console.log('CONSOLE',m.text().slice(0,300)));p.on('pageerror',e=>console.log('ERR',e.message));
await p.goto(s.url); await p.waitForTimeout(800);
await p.screenshot({path:'/tmp/s-empty.png'});
await p.getByLabel('Prova un esempio').selectOption('generic'); await p.waitForTimeout(800);
await p.screenshot({path:'/tmp/s-generic.png'});
await b.close(); await s.close();
})();
