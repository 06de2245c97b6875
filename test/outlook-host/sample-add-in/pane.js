'use strict';
/* What the tests reach for in the pane: `call` for an asynchronous method by its path, and the events that came. */
window.events = [];

/** A method below Office.context by its path: [what it belongs to, itself]. */
function locate(path) {
  return path.split('.').reduce(
    function (found, name) {
      return [found[1], found[1][name]];
    },
    [null, Office.context],
  );
}

/** What a property holds, or a method gives at once. */
window.look = function (path) {
  var found = locate(path);
  return typeof found[1] === 'function' ? found[1].apply(found[0], Array.prototype.slice.call(arguments, 1)) : found[1];
};

/** Resolves to { value } or { code }; rejects when the method throws. */
window.call = function (path) {
  var values = Array.prototype.slice.call(arguments, 1);
  return new Promise(function (resolve) {
    var found = locate(path);
    found[1].apply(
      found[0],
      values.concat(function (result) {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve({ value: result.value });
        else resolve({ code: result.error.code });
      }),
    );
  });
};

function note(event) {
  window.events.push(JSON.parse(JSON.stringify(event)));
}

/** Notes the events of the mailbox of that kind. */
window.listen = function (kind) {
  Office.context.mailbox.addHandlerAsync(Office.EventType[kind], note);
};

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
