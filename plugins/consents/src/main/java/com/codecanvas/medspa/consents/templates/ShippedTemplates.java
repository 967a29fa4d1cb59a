package com.codecanvas.medspa.consents.templates;

import com.codecanvas.medspa.consents.domain.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A beginning for each clinic, to be made its own with its counsel. Their ids are the clinic's own, though nothing is stored until one is changed. */
public final class ShippedTemplates {

    private static final String TATTOO_REMOVAL = "laser-tattoo-removal";
    private static final String PRIVACY_NOTICE = "privacy-practices";
    private static final int YEAR = 365;
    private static final String CONSENT_TEXT = text(TATTOO_REMOVAL);
    private static final String NOTICE_TEXT = text(PRIVACY_NOTICE);

    private ShippedTemplates() {}

    public static List<Template> of(UUID clinicId) {
        return List.of(
                new Template(
                        tattooRemoval(clinicId),
                        1,
                        Template.Kind.CONSENT,
                        "Consent to laser tattoo removal",
                        CONSENT_TEXT,
                        YEAR,
                        true,
                        true,
                        null),
                new Template(
                        privacyNotice(clinicId),
                        1,
                        Template.Kind.NOTICE,
                        "Notice of privacy practices",
                        NOTICE_TEXT,
                        null,
                        true,
                        true,
                        null));
    }

    public static UUID tattooRemoval(UUID clinicId) {
        return id(clinicId, TATTOO_REMOVAL);
    }

    public static UUID privacyNotice(UUID clinicId) {
        return id(clinicId, PRIVACY_NOTICE);
    }

    private static UUID id(UUID clinicId, String name) {
        return UUID.nameUUIDFromBytes((clinicId + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        String file = name + ".txt";
        try (InputStream in = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
