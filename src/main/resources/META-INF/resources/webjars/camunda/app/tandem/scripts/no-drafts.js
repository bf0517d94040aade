/*
 * The Tasklist writes half-filled forms to the browser's localStorage: when someone presses "Save" and when a session
 * ends. These forms hold data about people's health and the computers are shared, so nothing of them may stay behind.
 * Writing is refused at the source; what an older version left is removed when the page opens, hides or closes.
 */

const DRAFT = /^(camunda-form:|camForm:)/;

const write = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (this === window.localStorage && DRAFT.test(key)) return;
  write.call(this, key, value);
};

function removeDrafts() {
  Object.keys(localStorage).filter(key => DRAFT.test(key)).forEach(key => localStorage.removeItem(key));
}

removeDrafts();
window.addEventListener('pagehide', removeDrafts);
window.addEventListener('storage', removeDrafts);
document.addEventListener('visibilitychange', removeDrafts);
