package com.codecanvas.medspa.api.slots;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** One slot as the current clinic has filled it. A provider must not be kept beyond the call: the clinic may swap it at any moment. */
@ProviderType
public interface Slot<P> {

    /** Module id of the provider that new work goes to; empty when the clinic has none. */
    Optional<String> active();

    /**
     * Calls the clinic's provider, and its fallback when the provider is away or throws {@link ProviderUnavailableException}.
     *
     * @throws ProviderUnavailableException when neither can be called
     */
    <R> Served<R> call(Function<P, R> work);

    /**
     * Calls the provider that made something earlier, even when the clinic has swapped it or switched it off since, as long as it is installed.
     *
     * @throws ProviderUnavailableException when it is not
     */
    <R> R callProvider(String moduleId, Function<P, R> work);

    /** The result and the module id of the provider that gave it, to be kept with whatever was made. */
    record Served<R>(String provider, R result) {}
}
