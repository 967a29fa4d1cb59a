package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A session as it is recorded: what stands in its way, its passes, its signature. */
public record SessionForm(Page page) {

    /** Yes to isotretinoin, no to the rest. */
    public void screen() {
        page.locator(".question")
                .filter(new Locator.FilterOptions().setHasText("Isotretinoin"))
                .getByText("Yes")
                .click();
        Pages.press(page, "The rest: no");
        Pages.press(page, "Save the answers");
        assertThat(screening()).containsText("Isotretinoin within 6 months? Answered yes.");
    }

    public void overrideScreening(String reason) {
        goOn("treatments-screening", reason);
        Pages.press(page, "Override");
        assertThat(screening()).containsText("Overridden: " + reason);
    }

    public void fluence(String joulesPerCm2) {
        page.getByLabel("Fluence, J/cm²").fill(joulesPerCm2);
    }

    public void record() {
        Pages.press(page, "Record the pass");
    }

    /** In the words of who may not override it, or of who has not said why. */
    public void refused(String reason) {
        Locator form = page.locator("treatments-pass-form");
        assertThat(form).containsText("Fluence is outside of");
        goOn("treatments-pass-form", reason);
        int before = passes().count();
        record();
        assertThat(form.getByRole(AriaRole.ALERT))
                .containsText("Only the medical director can override this, with a reason.");
        assertThat(passes()).hasCount(before);
    }

    public void recordOutOfRange(String reason) {
        refused("");
        int before = passes().count();
        goOn("treatments-pass-form", reason);
        Pages.press(page, "Full");
        record();
        assertThat(passes()).hasCount(before + 1);
        assertThat(passes().last()).containsText("Overridden: " + reason);
    }

    public void sign() {
        Pages.press(page, "Sign and lock");
        Pages.press(page, "Sign");
        assertThat(page.locator("treatments-signing")).containsText("Locked");
        assertThat(page.getByLabel("Fluence, J/cm²")).hasCount(0);
    }

    public Locator passes() {
        return page.locator("treatments-passes .pass");
    }

    private Locator screening() {
        return page.locator("treatments-screening");
    }

    private void goOn(String where, String reason) {
        page.locator(where).getByLabel("Go on because").fill(reason);
    }
}
