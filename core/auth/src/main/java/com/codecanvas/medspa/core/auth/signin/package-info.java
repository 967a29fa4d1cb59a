/** From e-mail and password to a session, with brakes against guessing. */
package com.codecanvas.medspa.core.auth.signin;
