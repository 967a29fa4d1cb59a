package com.codecanvas.medspa.treatments.api.kind;

/**
 * What the skin may show right after a pass.
 *
 * @param warning what it means where it is a sign of too much; null where it is wanted
 */
public record EndPointSign(String code, String label, String warning) {

    public EndPointSign {
        Text.code("sign", code);
        Text.present("label", label);
    }

    public static EndPointSign wanted(String code, String label) {
        return new EndPointSign(code, label, null);
    }

    public static EndPointSign tooMuch(String code, String label, String warning) {
        return new EndPointSign(code, label, warning);
    }
}
