package com.codecanvas.medspa.messaging.twilio;

/**
 * The clinic's Twilio account.
 *
 * @param authToken checks what Twilio sends; also signs in where no API key is given
 * @param fromNumber in E.164 form, or a short code; without a meaning where a messaging service is given
 * @param brandSid of the registration of the clinic at the US carriers (10DLC), as is {@code campaignSid}
 */
public record TwilioSettings(
        String accountSid,
        String authToken,
        String apiKeySid,
        String apiKeySecret,
        String messagingServiceSid,
        String fromNumber,
        String brandSid,
        String campaignSid) {

    boolean complete() {
        return present(accountSid) && present(authToken) && (byService() || present(fromNumber));
    }

    boolean byService() {
        return present(messagingServiceSid);
    }

    boolean byKey() {
        return present(apiKeySid) && present(apiKeySecret);
    }

    boolean registered() {
        return present(brandSid) && present(campaignSid);
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "TwilioSettings[" + accountSid + ", " + messagingServiceSid + "]";
    }
}
