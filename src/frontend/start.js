// Runs before the page is drawn, from a file, so that the content security policy needs no exception.
document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");

// A page that the browser kept alive may be of a visit that has ended: it is asked for again, and shows nothing then.
addEventListener("pageshow", (shown) => {
  if (shown.persisted) location.reload();
});
