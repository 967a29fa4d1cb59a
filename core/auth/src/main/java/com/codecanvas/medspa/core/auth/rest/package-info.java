/** Endpoints of sign-in, users and the operator. */
package com.codecanvas.medspa.core.auth.rest;
