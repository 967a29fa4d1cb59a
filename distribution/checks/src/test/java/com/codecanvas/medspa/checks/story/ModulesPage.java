package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;

/** The admin with the clinic's modules open. */
record ModulesPage(Day day, Page page) {

    static ModulesPage of(Day day) {
        return new ModulesPage(day, day.at("admin", "/admin/modules"));
    }

    void switchOn(String module, String button) {
        toggle(module).click();
        Pages.press(page, button);
        assertThat(page.getByText(module + " is on").last()).isVisible();
    }

    void switchOff(String module, String button) {
        toggle(module).click();
        Pages.press(page, button);
        assertThat(page.getByText(module + " is off").last()).isVisible();
        isOff(module);
    }

    /** As this page has it: the next switch is judged by what it shows. */
    void isOff(String module) {
        assertThat(toggle(module)).not().isChecked();
    }

    void switchOn(String module) {
        toggle(module).click();
        assertThat(page.getByText(module + " is on").last()).isVisible();
    }

    /** Nothing is saved before the connection was tried. */
    void connect(String id, Map<String, String> settings, String tried) {
        page.navigate("/admin/modules?module=" + id + "&tab=settings");
        settings.forEach((label, value) -> page.locator("ms-module-settings")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(value));
        Pages.press(page, "Test connection");
        assertThat(page.getByText(tried)).isVisible();
        day.album().aside(page, "settings-" + id);
        Pages.press(page, "Save settings");
        assertThat(page.getByText("Stored and encrypted")).isVisible();
        page.navigate("/admin/modules");
    }

    void give(String service, String provider) {
        row(service).getByRole(AriaRole.BUTTON).click();
        page.locator("ms-slot-dialog")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(provider))
                .check();
        day.album().aside(page, "modules-swap-" + provider.toLowerCase(Locale.ROOT));
        Pages.press(page, "Save");
        assertThat(page.getByText(provider + " does it now").last()).isVisible();
        isDoneBy(service, provider);
    }

    void isDoneBy(String service, String provider) {
        assertThat(row(service).locator("ms-badge")).hasText(provider);
    }

    private Locator row(String service) {
        return page.locator("ms-services li").filter(new Locator.FilterOptions().setHasText(service));
    }

    void show() {
        Pages.settle(page);
        day.album().take(page, "modules");
    }

    private Locator toggle(String module) {
        return page.getByRole(
                AriaRole.SWITCH, new Page.GetByRoleOptions().setName(module).setExact(true));
    }
}
