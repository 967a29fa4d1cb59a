package com.codecanvas.medspa.messaging.api;

/** The provider will never send this message, so there is no use in trying again. Carries no address and no text. */
public final class MessageRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** Nobody can be reached there, such as a landline or a number that does not exist. */
        INVALID_ADDRESS,
        /** The carrier or provider has it that this number opted out. */
        OPTED_OUT,
        /** For another reason, which the code tells. */
        REJECTED
    }

    private final Reason reason;
    private final String code;

    /** @param code the provider's own, such as 21610 */
    public MessageRefusedException(Reason reason, String code) {
        super("The provider refused the message: " + reason + " (" + code + ")");
        this.reason = reason;
        this.code = code;
    }

    public Reason reason() {
        return reason;
    }

    public String code() {
        return code;
    }
}
