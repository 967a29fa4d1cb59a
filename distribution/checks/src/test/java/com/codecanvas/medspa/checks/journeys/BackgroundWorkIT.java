package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.doorsign.DoorSign;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BackgroundWorkIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @BeforeEach
    void installBroken() throws Exception {
        DoorSignInstalled.install(new OperatorApi(DESK.server()), new DoorSignInstalled().file(DoorSign.first()));
        DESK.api()
                .send(
                        "PATCH",
                        "modules/" + DoorSign.ID,
                        Map.of("enabled", true, "consent", ModuleSettingsIT.consent()));
        broken(true);
    }

    @AfterEach
    void remove() throws Exception {
        broken(false);
        DoorSignInstalled.remove(new OperatorApi(DESK.server()));
    }

    @Test
    void whatWasGivenUpIsSeenAndTriedAgainOnceTheCauseIsGone() throws Exception {
        Page page = DESK.signedIn("admin", "/admin/background-work?module=" + DoorSign.ID);
        DESK.api().post("patients", Map.of("givenName", "Shown", "familyName", "Atthedoor"));
        untilGivenUp(DESK.api());

        Locator work = rows(page).filter(new Locator.FilterOptions().setHasText("Given up"));
        assertThat(work).isVisible();
        work.getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.getByText("shown-names")).isVisible();
        broken(false);
        DESK.api().send("POST", "modules/" + DoorSign.ID + "/circuit/reset", null);
        Pages.press(page, "Discard…");
        assertThat(Pages.button(page, "Discard")).isDisabled();
        Pages.press(page, "Cancel");
        work.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(work).hasCount(0);
        assertThat(Pages.heading(page, "Nothing like that")).isVisible();
    }

    /** Each retry of what waits for its next attempt has that attempt at once; the module's pause for failing so often ends too. */
    private static void untilGivenUp(ClinicApi api) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            JsonNode items = api.get("background-work?module=" + DoorSign.ID).get("items");
            if (items.size() == 1 && items.get(0).get("state").asText().equals("dead")) {
                return;
            }
            api.send("POST", "modules/" + DoorSign.ID + "/circuit/reset", null);
            for (JsonNode item : items) {
                if (item.get("state").asText().equals("waiting")) {
                    api.send("POST", "background-work/" + item.get("id").asText() + "/retry", null);
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Not given up");
    }

    private static void broken(boolean broken) throws Exception {
        DESK.api()
                .send(
                        "PUT",
                        "modules/" + DoorSign.ID + "/settings",
                        Map.of("address", "https://sign.example.com", "broken", broken));
    }

    private static Locator rows(Page page) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Background work"))
                .getByRole(AriaRole.ROW);
    }
}
