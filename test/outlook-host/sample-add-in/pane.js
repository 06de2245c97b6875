'use strict';
/* What the tests reach for in the pane: `call` for an asynchronous method by its path, and the events that came. */
window.events = [];

/** Resolves to { value } or { code }; rejects when the method throws. */
window.call = function (path) {
  var values = Array.prototype.slice.call(arguments, 1);
  return new Promise(function (resolve, reject) {
    var names = path.split('.');
    var method = names.pop();
    var owner = names.reduce(function (found, name) {
      return found[name];
    }, Office.context);
    try {
      owner[method].apply(
        owner,
        values.concat(function (result) {
          if (result.status === Office.AsyncResultStatus.Succeeded) resolve({ value: result.value });
          else resolve({ code: result.error.code });
        }),
      );
    } catch (error) {
      reject(error);
    }
  });
};

function note(event) {
  window.events.push(JSON.parse(JSON.stringify(event)));
}

Office.onReady(function () {
  document.getElementById('state').textContent = 'pronto';
  var mailbox = Office.context.mailbox;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, function () {
    window.events.push({ type: 'item', kind: mailbox.item ? typeof mailbox.item.subject : 'none' });
  });
  if (mailbox.item && mailbox.item.addHandlerAsync) {
    mailbox.item.addHandlerAsync(Office.EventType.RecipientsChanged, note);
    mailbox.item.addHandlerAsync(Office.EventType.AttachmentsChanged, note);
  }
});
