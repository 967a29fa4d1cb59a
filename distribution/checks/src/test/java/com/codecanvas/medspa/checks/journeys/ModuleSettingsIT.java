package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.doorsign.DoorSign;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModuleSettingsIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @BeforeEach
    void install() throws Exception {
        DoorSignInstalled.install(new OperatorApi(DESK.server()), new DoorSignInstalled().file(DoorSign.first()));
        DESK.api().send("PATCH", "modules/" + DoorSign.ID, Map.of("enabled", true, "consent", consent()));
    }

    @AfterEach
    void remove() throws Exception {
        DoorSignInstalled.remove(new OperatorApi(DESK.server()));
    }

    @Test
    void aConnectionIsTriedBeforeItIsSavedAndASecretIsNeverShownAgain() throws Exception {
        Page page = DESK.signedIn("admin", "/admin/modules?module=" + DoorSign.ID + "&tab=settings");
        page.getByLabel("Address of the sign").fill("https://sign.example.com");
        key(page, "wrong");
        Pages.press(page, "Test connection");
        assertThat(page.getByText("The sign does not know this key.")).isVisible();
        assertThat(settings().has("key")).isFalse();

        key(page, "open-sesame");
        Pages.press(page, "Test connection");
        assertThat(page.getByText("The sign answers.")).isVisible();
        Pages.press(page, "Save settings");
        assertThat(page.getByText("Stored and encrypted")).isVisible();
        page.reload();
        assertThat(page.getByText("Stored and encrypted")).isVisible();
        assertThat(page.content()).doesNotContain("open-sesame");
        assertThat(settings().at("/key").toString()).isEqualTo("{\"set\":true}");

        Pages.press(page, "Test connection");
        assertThat(page.getByText("The sign answers.")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Replace"))
                .click();
        key(page, "another");
        Pages.press(page, "Test connection");
        assertThat(page.getByText("The sign does not know this key.")).isVisible();
    }

    @Test
    void aWrongValueIsToldAtItsFieldAndNothingIsLost() {
        Page page = DESK.signedIn("admin", "/admin/modules?module=" + DoorSign.ID + "&tab=settings");
        page.getByLabel("Address of the sign").fill("https://sign.example.com");
        page.getByLabel("German").check();
        page.getByLabel("At most").fill("9");
        Pages.press(page, "Save settings");
        assertThat(page.getByText("Settings of Door sign saved")).isVisible();
        page.reload();
        assertThat(page.getByLabel("German")).isChecked();
        assertThat(page.getByLabel("At most")).hasValue("9");
        page.getByLabel("At most").fill("7");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Overview"))
                .click();
        Pages.press(page, "Keep editing");
        assertThat(page.getByLabel("At most")).hasValue("7");
    }

    private static void key(Page page, String key) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Key (optional)"))
                .fill(key);
    }

    private static JsonNode settings() throws Exception {
        return DESK.api().get("modules/" + DoorSign.ID).get("settings");
    }

    static Map<String, Object> consent() {
        return Map.of("patientData", List.of("Names of patients"), "permissions", List.of(DoorSign.ID + ".read"));
    }
}
