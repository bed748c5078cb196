/** Where the contracts of all services are read. */
package org.comity.gateway.openapi;
