package ru.orientir.collection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import ru.orientir.platform.Unscoped;

/** The key of this installation that signs forms given out to be filled offline; made with the database. */
@ApplicationScoped
@Unscoped("the key belongs to the installation")
class SigningKey {
    @Inject
    EntityManager entities;

    String get() {
        return (String) entities.createNativeQuery("select key from signing_key where name = 'form'", String.class)
                .getSingleResult();
    }
}
