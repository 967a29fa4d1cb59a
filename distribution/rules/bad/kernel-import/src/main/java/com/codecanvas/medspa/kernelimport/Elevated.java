package com.codecanvas.medspa.kernelimport;

import com.codecanvas.medspa.core.tenancy.Scope;

/** Would choose its clinic itself. */
public final class Elevated {
    Scope anyClinic() {
        return new Scope(null, null);
    }
}
