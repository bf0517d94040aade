// Says before the sending that a file is too large; the server says it too.
document.querySelectorAll('input[type=file][data-grootste]').forEach(function (field) {
  field.addEventListener('change', function () {
    var file = field.files[0];
    var tooLarge = file && file.size > Number(field.dataset.grootste);
    field.setCustomValidity(tooLarge ? 'Dit bestand is groter dan 10 MB. Maak het kleiner of splits het.' : '');
    field.reportValidity();
  });
});
