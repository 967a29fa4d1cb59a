package com.codecanvas.medspa.privacy.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a patient can refuse. */
public enum OptOutKind {
    SALE_OR_SHARING("Sale or sharing of data"),
    SENSITIVE_DATA("Use of sensitive data beyond care"),
    RESEARCH("Use in research and teaching");

    private final String words;

    OptOutKind(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    public static Optional<OptOutKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(OptOutKind::code).toList();
    }
}
