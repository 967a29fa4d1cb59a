package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UsersIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void aNewUserGetsATemporaryPasswordThatIsShownOnceAndWorks() throws Exception {
        String email = "new." + UUID.randomUUID() + "@lumen.example";
        Page page = DESK.signedIn("admin", "/admin/users");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("User N").setExact(true))
                .click();
        Locator form = Pages.inDialog(page, "Add a user");
        form.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Nora Newcomer");
        form.getByLabel("E-mail address").fill(email);
        form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Front desk"))
                .check();
        Pages.press(page, "Add user");

        Locator issued = Pages.inDialog(page, "Temporary password");
        assertThat(issued).containsText("Nora Newcomer");
        String password = issued.locator("code").textContent().trim();
        Pages.press(page, "Done");
        assertThat(issued).hasCount(0);
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Users")))
                .containsText(email);
        assertThat(page.content()).doesNotContain(password);
        page.reload();
        assertThat(page.getByText(email)).isVisible();
        assertThat(page.getByText(password)).hasCount(0);

        ClinicApi newcomer = ClinicApi.signIn(DESK.server().url(), email, password);
        assertThat(newcomer.get("session").at("/user/role").asText()).isEqualTo("front-desk");
    }
}
