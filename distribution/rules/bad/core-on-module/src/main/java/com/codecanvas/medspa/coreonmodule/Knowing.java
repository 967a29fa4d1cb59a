package com.codecanvas.medspa.coreonmodule;

import com.codecanvas.medspa.fixture.api.Greeting;

/** The kernel must not know this. */
public final class Knowing {
    Greeting greeting() {
        return new Greeting("hello");
    }
}
