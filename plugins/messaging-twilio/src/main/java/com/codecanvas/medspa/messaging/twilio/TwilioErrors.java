package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import java.util.Set;
import java.util.function.Supplier;

/** What Twilio's refusals mean. Messages hold codes alone, never Twilio's texts, which repeat numbers. */
final class TwilioErrors {

    static final int OPTED_OUT = 21610;

    /** Not a number, not a mobile, a landline. */
    private static final Set<Integer> NOBODY_THERE = Set.of(21211, 21214, 21217, 21614, 21635);

    /** The sender is somebody else's, does not send, or is not in the messaging service; something that an admin puts right. */
    private static final Set<Integer> SENDER = Set.of(21212, 21603, 21606, 21659, 21660, 21701, 21703, 21704, 21705);

    /** Too many at once, today, or in the queue. */
    private static final Set<Integer> LATER = Set.of(14107, 20429, 21611, 30001, 63038);

    private static final Set<Integer> ACCOUNT_STATUS = Set.of(401, 403, 404);
    private static final int LATER_STATUS = 429;
    private static final int TIMED_OUT_STATUS = 408;

    private TwilioErrors() {}

    /** @throws RuntimeException as the contract of the slot says */
    static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (ApiException e) {
            throw refused(number(e.getStatusCode()), number(e.getCode()));
        } catch (TwilioException e) {
            throw unknown(e.getClass().getSimpleName());
        }
    }

    /** An answer that was no refusal of Twilio's has no status. */
    private static RuntimeException refused(int status, int code) {
        if (status < 400 || status >= 500 || status == TIMED_OUT_STATUS) {
            return unknown(status + " " + code);
        }
        if (code == OPTED_OUT) {
            return new MessageRefusedException(Reason.OPTED_OUT, String.valueOf(code));
        }
        if (NOBODY_THERE.contains(code)) {
            return new MessageRefusedException(Reason.INVALID_ADDRESS, String.valueOf(code));
        }
        if (status == LATER_STATUS || LATER.contains(code)) {
            return new ProviderUnavailableException("Twilio says later: " + code);
        }
        if (ACCOUNT_STATUS.contains(status) || SENDER.contains(code)) {
            return new ProviderUnavailableException("Twilio does not accept the account or the sender: " + code);
        }
        return new MessageRefusedException(Reason.REJECTED, String.valueOf(code));
    }

    static IllegalStateException unknown(String what) {
        return new IllegalStateException("No certain answer from Twilio: " + what);
    }

    static int number(Integer value) {
        return value == null ? 0 : value;
    }
}
