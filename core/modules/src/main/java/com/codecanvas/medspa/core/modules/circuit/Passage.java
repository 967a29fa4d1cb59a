package com.codecanvas.medspa.core.modules.circuit;

/** A call that was let through. Exactly one of the three is to be called at its end; {@code nanos} is how long it took. */
public interface Passage {

    void worked(long nanos);

    /** For what nobody expected alone. */
    void failed(Failure failure, long nanos);

    /** It says nothing of the module: a refused request, a database that is away, a run that was told to stop. */
    void ended(long nanos);
}
