/** Providers of other companies, with their SDKs, in the shipped container. */
package com.codecanvas.medspa.checks.providers;
