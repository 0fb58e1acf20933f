import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
const srv = spawn('node',['electron/start.mjs','--browser','--no-open','--port','4932'],{stdio:'ignore'});
await new Promise(r=>setTimeout(r,2500));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const N=Number(process.argv[2]??3);
for (let k=0;k<N;k++){
const p = await b.newPage({viewport:{width:1280,height:720}});
await p.goto('http://localhost:4932');
await p.locator('#shelf-startHere h3 button').first().click();
await p.locator('figure[data-series]').nth(2).waitFor();
await p.waitForTimeout(3000);
await p.evaluate(()=>{const long=[];globalThis.long=long;new PerformanceObserver(l=>{long.push(...l.getEntries().map(e=>[Math.round(e.startTime),Math.round(e.duration)]))}).observe({type:'longtask'});performance.mark('begin')});
await b.startTracing(p,{path:'/tmp/trace.json',categories:['devtools.timeline','disabled-by-default-devtools.timeline','v8.execute','disabled-by-default-v8.cpu_profiler','toplevel','blink.user_timing','disabled-by-default-v8.gc','v8']});
await p.getByRole('button',{name:'Run',exact:true}).first().click();
await p.locator('[data-digest]').waitFor({timeout:60000});
await p.waitForTimeout(300);
const long=await p.evaluate(()=>globalThis.long);
await b.stopTracing();
console.log('run',k,JSON.stringify(long));
const {traceEvents:ev}=JSON.parse(readFileSync('/tmp/trace.json','utf8'));
const main=ev.filter(e=>e.name==='thread_name'&&e.args.name==='CrRendererMain').map(e=>e.pid+':'+e.tid);
const marks=ev.filter(e=>e.name==='begin'||e.name==='RunTask');
const tasks=ev.filter(e=>e.ph==='X'&&e.name==='RunTask'&&e.dur>35000);
for (const t of tasks){ if(!main.includes(t.pid+':'+t.tid)) continue;
 const inside=ev.filter(e=>e.ph==='X'&&e.pid===t.pid&&e.tid===t.tid&&e.ts>=t.ts&&e.ts<t.ts+t.dur&&e!==t);
 const sum={};for(const e of inside){const s=(sum[e.name]??={n:0,d:0,m:0});s.n++;s.d+=e.dur??0;}
 console.log('  task',(t.dur/1000).toFixed(0),'ms cpu',((t.tdur??0)/1000).toFixed(0),Object.entries(sum).filter(([,s])=>s.d>3000).sort((a,b)=>b[1].d-a[1].d).slice(0,9).map(([n,s])=>`${n} ${s.n}x${(s.d/1000).toFixed(0)}`).join(' | '));
}
await p.close();}
await b.close();srv.kill();
