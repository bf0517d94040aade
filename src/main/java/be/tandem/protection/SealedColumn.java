package be.tandem.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;

/**
 * A column whose content is sealed.
 *
 * @param text whether it holds the seal in base64 instead of as bytes
 * @param kind what was said to hold when it was sealed
 */
record SealedColumn(String table, String name, boolean text, String kind) {

    private static final SealedColumn KEY_CHECK = new SealedColumn("key_check", "sealed", false, KeyFitsDatabase.KIND);

    /** All of them, as the entities say: a column that a module adds tomorrow is found by itself. */
    static Set<SealedColumn> of(EntityManagerFactory entities) {
        Set<SealedColumn> found = new LinkedHashSet<>(Set.of(KEY_CHECK));
        MappingMetamodel mappings = entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        mappings.forEachEntityDescriptor(entity -> entity.forEachSelectable((index, column) -> add(column, found)));
        mappings.forEachCollectionDescriptor(list -> list.getAttributeMapping().getElementDescriptor()
                .forEachSelectable((index, column) -> add(column, found)));
        return found;
    }

    private static void add(SelectableMapping column, Set<SealedColumn> found) {
        if (column.getJdbcMapping().getValueConverter() instanceof JpaAttributeConverter<?, ?> converter) {
            Class<? extends AttributeConverter<?, ?>> type = converter.getConverterBean().getBeanClass();
            String table = column.getContainingTableExpression();
            if (type == ConfidentialText.class) {
                found.add(new SealedColumn(table, column.getSelectionExpression(), true, ConfidentialText.KIND));
            } else if (type == ConfidentialBytes.class) {
                found.add(new SealedColumn(table, column.getSelectionExpression(), false, ConfidentialBytes.KIND));
            }
        }
    }

    /** Place and content of each row that another key sealed than the one whose prefix is given. */
    String rowsOfOtherKeys() {
        String beginning = text ? "decode(left(%s, 8), 'base64')".formatted(name) : name;
        return "select ctid::text, %s from %s where substring(%s from 1 for 5) <> ?".formatted(bytes(), table, beginning);
    }

    /** New content at a place, unless somebody changed the old content meanwhile. */
    String replacement() {
        String value = text ? "translate(encode(?, 'base64'), E'\\n', '')" : "?";
        return "update %s set %s = %s where ctid = ?::tid and %s = ?".formatted(table, name, value, bytes());
    }

    private String bytes() {
        return text ? "decode(%s, 'base64')".formatted(name) : name;
    }
}
