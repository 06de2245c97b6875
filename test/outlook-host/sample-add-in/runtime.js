'use strict';
/* The message's subject says, as JSON, what to give to `completed`; an empty one lets the message go. Words stand for what goes wrong. */
Office.onReady(function () {});

Office.actions.associate('onNewMessageCompose', function (event) {
  Office.context.mailbox.item.notificationMessages.addAsync(
    'sample',
    {
      type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
      message: 'Il campione è qui.',
      icon: 'Icon.32',
      actions: [
        { actionType: 'showTaskPane', actionText: 'Apri', commandId: 'sampleOpenPane', contextData: '{"from":"bar"}' },
      ],
    },
    function () {
      event.completed();
    },
  );
});

Office.actions.associate('onMessageRecipientsChanged', function (event) {
  Office.context.mailbox.item.sessionData.setAsync(
    'recipients',
    JSON.stringify(event.changedRecipientFields),
    function () {
      event.completed();
    },
  );
});

Office.actions.associate('onMessageSend', function (event) {
  Office.context.mailbox.item.subject.getAsync(function (result) {
    var subject = result.value;
    if (subject === 'never') return;
    if (subject === 'throw') throw new Error('as told');
    if (subject === 'twice') event.completed({ allowEvent: true });
    event.completed(subject.charAt(0) === '{' ? JSON.parse(subject) : { allowEvent: true });
  });
});
