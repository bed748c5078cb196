/** What the gateway passes on to the services, and to whom. */
package org.comity.gateway.routing;
