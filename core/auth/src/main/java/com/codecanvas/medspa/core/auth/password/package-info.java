/** Passwords: rules, hashing, temporary ones. */
package com.codecanvas.medspa.core.auth.password;
