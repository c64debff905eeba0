/** An inbox in which every name differs from all known site data; only layout and words remain. */
export const redesignedPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Messages</title>
<style>body { margin: 0; font: 16px sans-serif; display: grid; grid-template-columns: 240px 1fr 240px; height: 100vh }
section { display: grid; grid-template-rows: auto 1fr auto } .v3 { overflow: auto } .q1 { display: flex } .q1 p { max-width: 60%; margin: 6px; padding: 8px; background: #eee }
.q1.z8 { justify-content: flex-end } .l2 { padding: 8px } textarea { width: 90%; height: 80px }</style>
<div><div class="l2"><b>Rosalind Pemberton</b><br>The garden lamp.</div><div class="l2"><b>Marek Dvořák</b><br>Thanks</div></div>
<section>
  <div class="h5"><span>Rosalind Pemberton</span> <small>York · 11:22</small></div>
  <div class="v3"><div class="q1"><p>Is the lamp waterproof?</p></div><div class="q1 z8"><p>Which one do you mean?</p></div><div class="q1"><p>The garden lamp.</p></div></div>
  <div><textarea></textarea><button>Send</button></div>
</section>
<div><label>Note<textarea></textarea></label></div></html>`;
