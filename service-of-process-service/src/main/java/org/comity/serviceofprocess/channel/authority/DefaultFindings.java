package org.comity.serviceofprocess.channel.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DefaultFindings implements PanacheRepositoryBase<DefaultFinding, UUID> {}
