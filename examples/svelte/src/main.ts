import { mount } from 'svelte';
import 'peer-support-widgets/resource-list.js';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
