/** Table {@code payments_sandbox.operation}: what the bank has done, as a real one would know it. */
package com.codecanvas.medspa.payments.sandbox.store;
