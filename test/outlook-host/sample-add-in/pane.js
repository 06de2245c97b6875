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

/** Resolves when the page listens. */
function listenTo(owner, kind, handler) {
  return new Promise(function (resolve) {
    owner.addHandlerAsync(Office.EventType[kind], handler, resolve);
  });
}

/** Notes the events of the mailbox of that kind from now on. */
window.listen = function (kind) {
  // The result is not for the test: it cannot travel.
  return listenTo(Office.context.mailbox, kind, note).then(function () {});
};

Office.onReady(function () {
  var mailbox = Office.context.mailbox;
  var item = mailbox.item;
  var listening = [
    listenTo(mailbox, 'ItemChanged', function () {
      window.events.push({ type: 'item', kind: mailbox.item ? typeof mailbox.item.subject : 'none' });
    }),
  ];
  if (item && item.addHandlerAsync) {
    listening.push(listenTo(item, 'RecipientsChanged', note), listenTo(item, 'AttachmentsChanged', note));
  }
  Promise.all(listening).then(function () {
    document.getElementById('state').textContent = 'pronto';
  });
});
