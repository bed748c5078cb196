/** Hands out the web app. */
package org.comity.gateway.webapp;
