package com.codecanvas.medspa.consents.templates;

import com.codecanvas.medspa.consents.domain.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A beginning for each clinic, to be made its own with its counsel. */
public final class ShippedTemplates {

    public static final UUID TATTOO_REMOVAL = UUID.fromString("01a21600-0000-7000-8000-000000000001");
    public static final UUID PRIVACY_NOTICE = UUID.fromString("01a21600-0000-7000-8000-000000000002");

    private static final int YEAR = 365;
    private static final List<Template> ALL = List.of(
            new Template(
                    TATTOO_REMOVAL,
                    1,
                    Template.Kind.CONSENT,
                    "Consent to laser tattoo removal",
                    text("laser-tattoo-removal.txt"),
                    YEAR,
                    true,
                    true,
                    null),
            new Template(
                    PRIVACY_NOTICE,
                    1,
                    Template.Kind.NOTICE,
                    "Notice of privacy practices",
                    text("privacy-practices.txt"),
                    null,
                    true,
                    true,
                    null));

    private ShippedTemplates() {}

    public static List<Template> all() {
        return ALL;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
