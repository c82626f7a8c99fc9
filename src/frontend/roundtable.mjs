// What makes our pages more comfortable. Every page works without it.
import { createAll } from "govuk-frontend/dist/govuk/init.mjs";
import { Button } from "govuk-frontend/dist/govuk/components/button/button.mjs";
import { Checkboxes } from "govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs";
import { ErrorSummary } from "govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs";
import { ExitThisPage } from "govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs";
import { NotificationBanner } from "govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs";
import { Radios } from "govuk-frontend/dist/govuk/components/radios/radios.mjs";
import { ServiceNavigation } from "govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs";
import { SkipLink } from "govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs";

/** Leaving quickly also takes the page out of the history, so that going back does not lead to it. */
class LeavingQuickly extends ExitThisPage {
  exitPage() {
    window.speechSynthesis?.cancel();
    super.exitPage();
    location.replace(this.$button.href);
  }
}

createAll(Button, { preventDoubleClick: true });
[Checkboxes, ErrorSummary, LeavingQuickly, NotificationBanner, Radios, ServiceNavigation, SkipLink].forEach((component) =>
  createAll(component),
);

// "Copy": the text stands in a text area, so without a script it is selected and copied by hand.
document.querySelectorAll("[data-copy]").forEach((button) => {
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      document.execCommand("copy");
    }
    document.getElementById(button.dataset.copied).hidden = false;
  });
});

import "./read-aloud.mjs";
