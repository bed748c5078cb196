/** Handing papers over in China: to the addressee, its agent, representative or establishment, or through another court. */
package org.comity.serviceofprocess.channel.handover;
