package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.DemoServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void aListFromAnotherSystemIsMappedCheckedImportedAndFound() {
        String family = family();
        Page page = DESK.signedIn("admin", "/patients");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Import").setExact(true))
                .click();
        page.getByLabel("CSV file").setInputFiles(new FilePayload("old-system.csv", "text/csv", list(family)));

        page.getByLabel("Import Patient called as").selectOption("givenName");
        page.getByLabel("Import Patient family as").selectOption("familyName");
        page.getByLabel("Import Day of birth as").selectOption("birthDate");
        page.getByLabel("How dates are written").selectOption("dd.MM.yyyy");
        Pages.press(page, "Check the file");

        Locator problems = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Rows with problems"));
        assertThat(problems).containsText("Importedlate " + family);
        assertThat(problems).containsText("Birth date");
        assertThat(problems).containsText("future");
        Pages.press(page, "Import 3 patients");

        assertThat(Pages.heading(page, "3 patients imported")).isVisible();
        assertThat(page.getByText("1 row left out")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the patients"))
                .click();
        page.getByLabel("Search patients").fill("importedfirst " + family.toLowerCase(Locale.ROOT));
        Locator found = page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName("Patients").setExact(true));
        assertThat(found).containsText("Importedfirst " + family);
        assertThat(found).containsText("Mar 27, 1984");
    }

    /** Nobody is called that yet. */
    private static String family() {
        return "Before"
                + ThreadLocalRandom.current()
                        .ints(8, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static byte[] list(String family) {
        String text = """
                Patient called;Patient family;Day of birth;Shoe size
                Importedfirst;%1$s;27.03.1984;39
                Importedlate;%1$s;01.01.%2$d;40
                Importedemoji 🌸;%1$s;;41
                مستورد;%1$s;02.11.1990;42
                """.formatted(family, LocalDate.now(DemoServer.ZONE).getYear() + 2);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
