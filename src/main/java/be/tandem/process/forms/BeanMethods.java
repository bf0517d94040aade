package be.tandem.process.forms;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Finds the bean methods of the domain that carry one of the form annotations, by the name they give. */
final class BeanMethods {

    /** A method together with the bean it is called on. */
    record BeanMethod(ListableBeanFactory beans, String beanName, Method method) {

        Object call(Object... arguments) {
            try {
                return method.invoke(beans.getBean(beanName), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private BeanMethods() {
    }

    static <A extends Annotation> Map<String, BeanMethod> carrying(Class<A> annotation, Function<A, String> name,
            ListableBeanFactory beans) {
        Map<String, BeanMethod> found = new HashMap<>();
        for (String beanName : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(beanName, false);
            if (type == null || !type.getName().startsWith("be.tandem.")) {
                continue;
            }
            ReflectionUtils.doWithMethods(ClassUtils.getUserClass(type), method -> {
                A marked = AnnotatedElementUtils.findMergedAnnotation(method, annotation);
                if (marked != null) {
                    Method callable = AopUtils.selectInvocableMethod(method, type);
                    callable.setAccessible(true);
                    if (found.put(name.apply(marked), new BeanMethod(beans, beanName, callable)) != null) {
                        throw new IllegalStateException("two methods for " + name.apply(marked));
                    }
                }
            });
        }
        return found;
    }
}
