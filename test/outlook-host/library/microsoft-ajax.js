/* A stand-in for the part of MicrosoftAjax.js that office.js asks for and that its npm package lacks. Own work, made from what
   office.js calls. It is also where the emulated host makes calls throw: office.js throws whatever `_validateParams` gives. */
(function () {
  'use strict';
  var throwing = [];

  window.addEventListener('message', function (event) {
    var word = event.data && event.data.emulatedOutlook;
    if (word) throwing = word.throwing;
  });

  window.Type = Function;
  Function.registerNamespace = function (name) {
    window[name] = window[name] || {};
  };
  Function.registerClass = function () {};
  Function.prototype.registerClass = function () {};
  function keysOf(name, parameters) {
    var method = parameters && parameters.MethodData;
    if (!method) return [name];
    var field = parameters.ApiParams && parameters.ApiParams.recipientField;
    return [String(method.DispatchId), method.DispatchId + ':' + field];
  }

  Function._validateParams = function (values) {
    var isThrowing = keysOf(values[0], values[2]).some(function (key) {
      return throwing.indexOf(key) >= 0;
    });
    return isThrowing ? new Error('The emulated Outlook was told to throw here.') : null;
  };

  window.Sys = {
    StringBuilder: function () {},
    Debug: { trace: function () {} },
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) {
          return JSON.stringify(value);
        },
        deserialize: function (text) {
          return JSON.parse(text);
        },
      },
    },
  };

  ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'invalidOperation'].forEach(
    function (kind) {
      Error[kind] = function (name, message) {
        return new Error(message || kind + ': ' + String(name));
      };
    },
  );
  Error.create = function (message, info) {
    return Object.assign(new Error(message), info);
  };
  String.format = function (text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d+)\}/g, function (_all, index) {
      return String(values[index]);
    });
  };
})();
