/** What the services' tests share. */
package org.comity.testing;
