package ru.orientir.language.responsible;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadPostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "директор",
                "Директор школы",
                "Директор МБОУ «СОШ № 1»",
                "и.о. директора",
                "И. о. директора",
                "исполняющая обязанности директора",
                "заведующий",
                "Заведующая детским садом",
                "руководитель",
                "руководитель организации",
                "начальник управления образования",
                "ректор"
            })
    void headsTheOrganisation(String title) {
        assertThat(HeadPost.is(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "методист",
                "заместитель директора",
                "заместитель директора по ВР",
                "директорат",
                "директор по развитию",
                "заведующий библиотекой",
                "заведующая отделением",
                "руководитель ШМО",
                "руководитель проекта",
                "начальник отдела",
                "секретарь руководителя"
            })
    void doesNot(String title) {
        assertThat(HeadPost.is(title)).isFalse();
    }
}
