package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.squareup.square.core.SquareApiException;
import com.squareup.square.types.GetLocationsRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks Square for the location: that needs the token and tells whether both belong together. */
@Component(service = ConnectionTest.class)
public final class SquareConnectionTest implements ConnectionTest {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final SquareLine line;
    private final Hooks hooks;

    @Activate
    public SquareConnectionTest(@Reference SquareLine line, @Reference Hooks hooks) {
        this.line = line;
        this.hooks = hooks;
    }

    @Override
    public Result test(CandidateSettings given) {
        SquareSettings settings = given.read(SquareSettings.class);
        if (!settings.complete()) {
            return new Result(false, "Fill in the access token and the location id.");
        }
        try {
            var location = line.with(settings)
                    .locations()
                    .get(GetLocationsRequest.builder()
                            .locationId(settings.locationId())
                            .build())
                    .getLocation();
            return location.map(
                            found -> new Result(true, connected(found.getName().orElse("the location"))))
                    .orElseGet(() -> new Result(false, "Square does not know this location."));
        } catch (SquareApiException e) {
            return new Result(false, refusal(e.statusCode()));
        } catch (RuntimeException e) {
            return new Result(false, "Square cannot be reached.");
        }
    }

    /** The address is for admins, as who tests a connection is. */
    private String connected(String location) {
        return "Connected to " + location + ". Give Square this address for its webhooks of payments and refunds: "
                + hooks.address(SquareHook.NAME);
    }

    private static String refusal(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "Square did not accept the access token.";
            case FORBIDDEN -> "The access token may not do this.";
            default -> "Square does not know this location.";
        };
    }
}
